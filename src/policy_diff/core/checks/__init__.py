"""What is looked at in a corpus beyond its form: each module yields the faults of one or a few rules."""
