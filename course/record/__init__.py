"""The answer record and every file made from it: hand-in, back-up and exchange."""
