"""``python -m course.jupyter``: prepare the folder and open JupyterLab."""

from .start import command

command()
