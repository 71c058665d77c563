"""The course as a site that needs no installation: JupyterLab and Python run in the browser, from any web space.

`command` is what is typed; `runtime` fetches Python for the browser and its packages, held to locks; `bundle` makes of
those and of the course what the browser loads; `build` makes the site around it with JupyterLite. ``pages/`` holds the
site's own pages and scripts.
"""
