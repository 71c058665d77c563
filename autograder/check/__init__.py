"""Checking an assignment that somebody writes: its order, its ids, its rubric, and what its words give away."""
