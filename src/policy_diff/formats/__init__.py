"""Text in, text out: each format is one function of a core value."""
