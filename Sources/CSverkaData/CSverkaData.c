#include "CSverkaData.h"

// Every file of Glossary has a block here and a line in the table below.
// (`#embed` can stand in no macro, hence the blocks.) A test compares the
// table with the folder.

static const unsigned char abbreviations_tsv[] = {
#embed "../../Glossary/abbreviations.tsv" if_empty(0)
};

static const unsigned char candidates_tsv[] = {
#embed "../../Glossary/candidates.tsv" if_empty(0)
};

static const unsigned char characters_tsv[] = {
#embed "../../Glossary/characters.tsv" if_empty(0)
};

static const unsigned char column_words_tsv[] = {
#embed "../../Glossary/column-words.tsv" if_empty(0)
};

static const unsigned char composition_prepositions_tsv[] = {
#embed "../../Glossary/composition/prepositions.tsv" if_empty(0)
};

static const unsigned char composition_words_tsv[] = {
#embed "../../Glossary/composition/words.tsv" if_empty(0)
};

static const unsigned char counterpart_weights_tsv[] = {
#embed "../../Glossary/counterpart-weights.tsv" if_empty(0)
};

static const unsigned char english_frequencies_tsv[] = {
#embed "../../Glossary/english-frequencies.tsv" if_empty(0)
};

static const unsigned char english_tsv[] = {
#embed "../../Glossary/english.tsv" if_empty(0)
};

static const unsigned char furniture_weights_tsv[] = {
#embed "../../Glossary/furniture-weights.tsv" if_empty(0)
};

static const unsigned char furniture_tsv[] = {
#embed "../../Glossary/furniture.tsv" if_empty(0)
};

static const unsigned char general_tsv[] = {
#embed "../../Glossary/general.tsv" if_empty(0)
};

static const unsigned char grammar_government_tsv[] = {
#embed "../../Glossary/grammar/government.tsv" if_empty(0)
};

static const unsigned char grammar_irregular_verbs_tsv[] = {
#embed "../../Glossary/grammar/irregular-verbs.tsv" if_empty(0)
};

static const unsigned char grammar_lists_tsv[] = {
#embed "../../Glossary/grammar/lists.tsv" if_empty(0)
};

static const unsigned char grammar_name_endings_tsv[] = {
#embed "../../Glossary/grammar/name-endings.tsv" if_empty(0)
};

static const unsigned char grammar_numbers_tsv[] = {
#embed "../../Glossary/grammar/numbers.tsv" if_empty(0)
};

static const unsigned char grammar_prepositions_tsv[] = {
#embed "../../Glossary/grammar/prepositions.tsv" if_empty(0)
};

static const unsigned char grammar_units_tsv[] = {
#embed "../../Glossary/grammar/units.tsv" if_empty(0)
};

static const unsigned char grammar_substantives_tsv[] = {
#embed "../../Glossary/grammar/substantives.tsv" if_empty(0)
};

static const unsigned char imports_tsv[] = {
#embed "../../Glossary/imports.tsv" if_empty(0)
};

static const unsigned char language_ngrams_tsv[] = {
#embed "../../Glossary/language-ngrams.tsv" if_empty(0)
};

static const unsigned char languages_tsv[] = {
#embed "../../Glossary/languages.tsv" if_empty(0)
};

static const unsigned char letters_tsv[] = {
#embed "../../Glossary/letters.tsv" if_empty(0)
};

static const unsigned char lexicon_adjectives_tsv[] = {
#embed "../../Glossary/lexicon/adjectives.tsv" if_empty(0)
};

static const unsigned char lexicon_adverbs_tsv[] = {
#embed "../../Glossary/lexicon/adverbs.tsv" if_empty(0)
};

static const unsigned char lexicon_closed_tsv[] = {
#embed "../../Glossary/lexicon/closed.tsv" if_empty(0)
};

static const unsigned char lexicon_function_tsv[] = {
#embed "../../Glossary/lexicon/function.tsv" if_empty(0)
};

static const unsigned char lexicon_nouns_tsv[] = {
#embed "../../Glossary/lexicon/nouns.tsv" if_empty(0)
};

static const unsigned char lexicon_phrases_tsv[] = {
#embed "../../Glossary/lexicon/phrases.tsv" if_empty(0)
};

static const unsigned char lexicon_verbs_tsv[] = {
#embed "../../Glossary/lexicon/verbs.tsv" if_empty(0)
};

static const unsigned char markup_tsv[] = {
#embed "../../Glossary/markup.tsv" if_empty(0)
};

static const unsigned char messages_commands_tsv[] = {
#embed "../../Glossary/messages/commands.tsv" if_empty(0)
};

static const unsigned char messages_documents_tsv[] = {
#embed "../../Glossary/messages/documents.tsv" if_empty(0)
};

static const unsigned char messages_help_tsv[] = {
#embed "../../Glossary/messages/help.tsv" if_empty(0)
};

static const unsigned char messages_tables_tsv[] = {
#embed "../../Glossary/messages/tables.tsv" if_empty(0)
};

static const unsigned char names_given_tsv[] = {
#embed "../../Glossary/names/given.tsv" if_empty(0)
};

static const unsigned char names_organisations_tsv[] = {
#embed "../../Glossary/names/organisations.tsv" if_empty(0)
};

static const unsigned char names_places_tsv[] = {
#embed "../../Glossary/names/places.tsv" if_empty(0)
};

static const unsigned char names_surnames_tsv[] = {
#embed "../../Glossary/names/surnames.tsv" if_empty(0)
};

static const unsigned char newsroom_tsv[] = {
#embed "../../Glossary/newsroom.tsv" if_empty(0)
};

static const unsigned char spreadsheet_tsv[] = {
#embed "../../Glossary/spreadsheet.tsv" if_empty(0)
};

static const unsigned char titles_tsv[] = {
#embed "../../Glossary/titles.tsv" if_empty(0)
};

static const SverkaDataFile files[] = {
    {"abbreviations.tsv", abbreviations_tsv, sizeof abbreviations_tsv},
    {"candidates.tsv", candidates_tsv, sizeof candidates_tsv},
    {"characters.tsv", characters_tsv, sizeof characters_tsv},
    {"column-words.tsv", column_words_tsv, sizeof column_words_tsv},
    {"composition/prepositions.tsv", composition_prepositions_tsv, sizeof composition_prepositions_tsv},
    {"composition/words.tsv", composition_words_tsv, sizeof composition_words_tsv},
    {"counterpart-weights.tsv", counterpart_weights_tsv, sizeof counterpart_weights_tsv},
    {"english-frequencies.tsv", english_frequencies_tsv, sizeof english_frequencies_tsv},
    {"english.tsv", english_tsv, sizeof english_tsv},
    {"furniture-weights.tsv", furniture_weights_tsv, sizeof furniture_weights_tsv},
    {"furniture.tsv", furniture_tsv, sizeof furniture_tsv},
    {"general.tsv", general_tsv, sizeof general_tsv},
    {"grammar/government.tsv", grammar_government_tsv, sizeof grammar_government_tsv},
    {"grammar/irregular-verbs.tsv", grammar_irregular_verbs_tsv, sizeof grammar_irregular_verbs_tsv},
    {"grammar/lists.tsv", grammar_lists_tsv, sizeof grammar_lists_tsv},
    {"grammar/name-endings.tsv", grammar_name_endings_tsv, sizeof grammar_name_endings_tsv},
    {"grammar/numbers.tsv", grammar_numbers_tsv, sizeof grammar_numbers_tsv},
    {"grammar/prepositions.tsv", grammar_prepositions_tsv, sizeof grammar_prepositions_tsv},
    {"grammar/units.tsv", grammar_units_tsv, sizeof grammar_units_tsv},
    {"grammar/substantives.tsv", grammar_substantives_tsv, sizeof grammar_substantives_tsv},
    {"imports.tsv", imports_tsv, sizeof imports_tsv},
    {"language-ngrams.tsv", language_ngrams_tsv, sizeof language_ngrams_tsv},
    {"languages.tsv", languages_tsv, sizeof languages_tsv},
    {"letters.tsv", letters_tsv, sizeof letters_tsv},
    {"lexicon/adjectives.tsv", lexicon_adjectives_tsv, sizeof lexicon_adjectives_tsv},
    {"lexicon/adverbs.tsv", lexicon_adverbs_tsv, sizeof lexicon_adverbs_tsv},
    {"lexicon/closed.tsv", lexicon_closed_tsv, sizeof lexicon_closed_tsv},
    {"lexicon/function.tsv", lexicon_function_tsv, sizeof lexicon_function_tsv},
    {"lexicon/nouns.tsv", lexicon_nouns_tsv, sizeof lexicon_nouns_tsv},
    {"lexicon/phrases.tsv", lexicon_phrases_tsv, sizeof lexicon_phrases_tsv},
    {"lexicon/verbs.tsv", lexicon_verbs_tsv, sizeof lexicon_verbs_tsv},
    {"markup.tsv", markup_tsv, sizeof markup_tsv},
    {"messages/commands.tsv", messages_commands_tsv, sizeof messages_commands_tsv},
    {"messages/documents.tsv", messages_documents_tsv, sizeof messages_documents_tsv},
    {"messages/help.tsv", messages_help_tsv, sizeof messages_help_tsv},
    {"messages/tables.tsv", messages_tables_tsv, sizeof messages_tables_tsv},
    {"names/given.tsv", names_given_tsv, sizeof names_given_tsv},
    {"names/organisations.tsv", names_organisations_tsv, sizeof names_organisations_tsv},
    {"names/places.tsv", names_places_tsv, sizeof names_places_tsv},
    {"names/surnames.tsv", names_surnames_tsv, sizeof names_surnames_tsv},
    {"newsroom.tsv", newsroom_tsv, sizeof newsroom_tsv},
    {"spreadsheet.tsv", spreadsheet_tsv, sizeof spreadsheet_tsv},
    {"titles.tsv", titles_tsv, sizeof titles_tsv},
};

const SverkaDataFile *const sverka_data_files = files;
const unsigned long sverka_data_file_count = sizeof files / sizeof *files;
