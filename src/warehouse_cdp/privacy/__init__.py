"""What the law asks to know of the data: where each column comes from, and what is held about a person."""
