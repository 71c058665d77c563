"""What every other room stands on: errors, places, the edition, Dutch numbers, lists and dates, and pieces of HTML."""
