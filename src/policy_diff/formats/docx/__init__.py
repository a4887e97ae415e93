"""A change set as a Word document with tracked changes."""
