"""The pytest plugin: collects features, binds their steps, and reports by requirement."""
