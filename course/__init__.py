"""Inclusief voor de klas: the package that every notebook of the course imports."""
