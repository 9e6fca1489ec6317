"""What is undamaged of a damaged casebook, taken out page by page without trusting the rest."""
