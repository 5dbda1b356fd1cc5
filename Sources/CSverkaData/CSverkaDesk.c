#include "CSverkaData.h"

// Every file of Sources/SverkaExport/Desk/Page has a block here and a line in
// the table below, whose order is that in which they are joined. A test compares
// the table with the folder.

static const unsigned char desk_css[] = {
#embed "../SverkaExport/Desk/Page/View/desk.css" if_empty(0)
};

static const unsigned char tables_js[] = {
#embed "../SverkaExport/Desk/Page/Model/tables.js" if_empty(0)
};

static const unsigned char units_js[] = {
#embed "../SverkaExport/Desk/Page/Model/units.js" if_empty(0)
};

static const unsigned char rows_js[] = {
#embed "../SverkaExport/Desk/Page/Model/rows.js" if_empty(0)
};

static const unsigned char terms_js[] = {
#embed "../SverkaExport/Desk/Page/Model/terms.js" if_empty(0)
};

static const unsigned char merge_js[] = {
#embed "../SverkaExport/Desk/Page/Model/merge.js" if_empty(0)
};

static const unsigned char history_js[] = {
#embed "../SverkaExport/Desk/Page/Model/history.js" if_empty(0)
};

static const unsigned char follow_js[] = {
#embed "../SverkaExport/Desk/Page/Model/follow.js" if_empty(0)
};

static const unsigned char words_js[] = {
#embed "../SverkaExport/Desk/Page/View/words.js" if_empty(0)
};

static const unsigned char dom_js[] = {
#embed "../SverkaExport/Desk/Page/View/dom.js" if_empty(0)
};

static const unsigned char search_js[] = {
#embed "../SverkaExport/Desk/Page/Model/search.js" if_empty(0)
};

static const unsigned char list_js[] = {
#embed "../SverkaExport/Desk/Page/View/list.js" if_empty(0)
};

static const unsigned char keep_js[] = {
#embed "../SverkaExport/Desk/Page/Control/keep.js" if_empty(0)
};

static const unsigned char keys_js[] = {
#embed "../SverkaExport/Desk/Page/Control/keys.js" if_empty(0)
};

static const unsigned char dialogs_js[] = {
#embed "../SverkaExport/Desk/Page/View/dialogs.js" if_empty(0)
};

static const unsigned char bead_js[] = {
#embed "../SverkaExport/Desk/Page/View/bead.js" if_empty(0)
};

static const unsigned char glossary_js[] = {
#embed "../SverkaExport/Desk/Page/View/glossary.js" if_empty(0)
};

static const unsigned char concordance_js[] = {
#embed "../SverkaExport/Desk/Page/View/concordance.js" if_empty(0)
};

static const unsigned char view_js[] = {
#embed "../SverkaExport/Desk/Page/View/view.js" if_empty(0)
};

static const unsigned char focus_js[] = {
#embed "../SverkaExport/Desk/Page/View/focus.js" if_empty(0)
};

static const unsigned char actions_js[] = {
#embed "../SverkaExport/Desk/Page/Control/actions.js" if_empty(0)
};

static const unsigned char save_js[] = {
#embed "../SverkaExport/Desk/Page/Control/save.js" if_empty(0)
};

static const unsigned char print_js[] = {
#embed "../SverkaExport/Desk/Page/View/print.js" if_empty(0)
};

static const unsigned char main_js[] = {
#embed "../SverkaExport/Desk/Page/Control/main.js" if_empty(0)
};

static const SverkaDataFile files[] = {
    {"View/desk.css", desk_css, sizeof desk_css},
    {"Model/tables.js", tables_js, sizeof tables_js},
    {"Model/units.js", units_js, sizeof units_js},
    {"Model/rows.js", rows_js, sizeof rows_js},
    {"Model/terms.js", terms_js, sizeof terms_js},
    {"Model/merge.js", merge_js, sizeof merge_js},
    {"Model/history.js", history_js, sizeof history_js},
    {"Model/follow.js", follow_js, sizeof follow_js},
    {"View/words.js", words_js, sizeof words_js},
    {"View/dom.js", dom_js, sizeof dom_js},
    {"Model/search.js", search_js, sizeof search_js},
    {"View/list.js", list_js, sizeof list_js},
    {"Control/keep.js", keep_js, sizeof keep_js},
    {"Control/keys.js", keys_js, sizeof keys_js},
    {"View/dialogs.js", dialogs_js, sizeof dialogs_js},
    {"View/bead.js", bead_js, sizeof bead_js},
    {"View/glossary.js", glossary_js, sizeof glossary_js},
    {"View/concordance.js", concordance_js, sizeof concordance_js},
    {"View/view.js", view_js, sizeof view_js},
    {"View/focus.js", focus_js, sizeof focus_js},
    {"Control/actions.js", actions_js, sizeof actions_js},
    {"Control/save.js", save_js, sizeof save_js},
    {"View/print.js", print_js, sizeof print_js},
    {"Control/main.js", main_js, sizeof main_js},
};

const SverkaDataFile *const sverka_desk_files = files;
const unsigned long sverka_desk_file_count = sizeof files / sizeof *files;
