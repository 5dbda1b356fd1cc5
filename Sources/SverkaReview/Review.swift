/// What reviewers decide of alignments and glossaries.
enum Review {}
