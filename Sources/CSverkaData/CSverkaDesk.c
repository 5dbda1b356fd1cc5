#include "CSverkaData.h"

// Every file of Sources/SverkaExport/Desk/Page has a block here and a line in
// the table below, whose order is that in which they are joined. A test compares
// the table with the folder.

static const unsigned char desk_css[] = {
#embed "../SverkaExport/Desk/Page/desk.css" if_empty(0)
};

static const unsigned char tables_js[] = {
#embed "../SverkaExport/Desk/Page/tables.js" if_empty(0)
};

static const unsigned char units_js[] = {
#embed "../SverkaExport/Desk/Page/units.js" if_empty(0)
};

static const unsigned char rows_js[] = {
#embed "../SverkaExport/Desk/Page/rows.js" if_empty(0)
};

static const unsigned char terms_js[] = {
#embed "../SverkaExport/Desk/Page/terms.js" if_empty(0)
};

static const unsigned char merge_js[] = {
#embed "../SverkaExport/Desk/Page/merge.js" if_empty(0)
};

static const unsigned char history_js[] = {
#embed "../SverkaExport/Desk/Page/history.js" if_empty(0)
};

static const unsigned char follow_js[] = {
#embed "../SverkaExport/Desk/Page/follow.js" if_empty(0)
};

static const unsigned char words_js[] = {
#embed "../SverkaExport/Desk/Page/words.js" if_empty(0)
};

static const unsigned char dom_js[] = {
#embed "../SverkaExport/Desk/Page/dom.js" if_empty(0)
};

static const unsigned char search_js[] = {
#embed "../SverkaExport/Desk/Page/search.js" if_empty(0)
};

static const unsigned char list_js[] = {
#embed "../SverkaExport/Desk/Page/list.js" if_empty(0)
};

static const unsigned char keep_js[] = {
#embed "../SverkaExport/Desk/Page/keep.js" if_empty(0)
};

static const unsigned char keys_js[] = {
#embed "../SverkaExport/Desk/Page/keys.js" if_empty(0)
};

static const unsigned char dialogs_js[] = {
#embed "../SverkaExport/Desk/Page/dialogs.js" if_empty(0)
};

static const unsigned char bead_js[] = {
#embed "../SverkaExport/Desk/Page/bead.js" if_empty(0)
};

static const unsigned char glossary_js[] = {
#embed "../SverkaExport/Desk/Page/glossary.js" if_empty(0)
};

static const unsigned char view_js[] = {
#embed "../SverkaExport/Desk/Page/view.js" if_empty(0)
};

static const unsigned char actions_js[] = {
#embed "../SverkaExport/Desk/Page/actions.js" if_empty(0)
};

static const unsigned char save_js[] = {
#embed "../SverkaExport/Desk/Page/save.js" if_empty(0)
};

static const unsigned char print_js[] = {
#embed "../SverkaExport/Desk/Page/print.js" if_empty(0)
};

static const unsigned char main_js[] = {
#embed "../SverkaExport/Desk/Page/main.js" if_empty(0)
};

static const SverkaDataFile files[] = {
    {"desk.css", desk_css, sizeof desk_css},
    {"tables.js", tables_js, sizeof tables_js},
    {"units.js", units_js, sizeof units_js},
    {"rows.js", rows_js, sizeof rows_js},
    {"terms.js", terms_js, sizeof terms_js},
    {"merge.js", merge_js, sizeof merge_js},
    {"history.js", history_js, sizeof history_js},
    {"follow.js", follow_js, sizeof follow_js},
    {"words.js", words_js, sizeof words_js},
    {"dom.js", dom_js, sizeof dom_js},
    {"search.js", search_js, sizeof search_js},
    {"list.js", list_js, sizeof list_js},
    {"keep.js", keep_js, sizeof keep_js},
    {"keys.js", keys_js, sizeof keys_js},
    {"dialogs.js", dialogs_js, sizeof dialogs_js},
    {"bead.js", bead_js, sizeof bead_js},
    {"glossary.js", glossary_js, sizeof glossary_js},
    {"view.js", view_js, sizeof view_js},
    {"actions.js", actions_js, sizeof actions_js},
    {"save.js", save_js, sizeof save_js},
    {"print.js", print_js, sizeof print_js},
    {"main.js", main_js, sizeof main_js},
};

const SverkaDataFile *const sverka_desk_files = files;
const unsigned long sverka_desk_file_count = sizeof files / sizeof *files;
