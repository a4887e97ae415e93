"""The only places that touch disk, git or another process."""
