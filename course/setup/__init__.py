"""From a folder and a Python to a course that can start: what is installed, and what to say when that fails.

Standard library only, and nothing of the course but ``course.base``: ``cursus.py`` uses it before any installation.
"""
