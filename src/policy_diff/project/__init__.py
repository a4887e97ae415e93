"""The use cases, once each; every shell calls these."""
