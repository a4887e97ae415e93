"""Compare versions of public guidance, publish the change set, and run its obligations as scenarios."""

__version__ = "0.1.0"
