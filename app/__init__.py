"""The program: window, forms, tables, command line. No SQL."""
