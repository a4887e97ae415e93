"""How a case unfolds: the protocol an implementation meets, and norms derived from obligations."""
