"""The data of Témoin: what a record is, the file that keeps it, counting, files out and in. No Qt."""
