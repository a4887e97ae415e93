"""How a case unfolds: the protocol an implementation meets, norms derived from obligations, what scenarios hold."""
