"""For who writes the course: checks and generators. A learner never imports it."""
