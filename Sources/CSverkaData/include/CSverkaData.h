#ifndef CSVERKADATA_H
#define CSVERKADATA_H

/// One file of the folder Glossary or of the review page, as it stood when the program was built.
typedef struct {
    /// Its path below that folder, with '/' between folders.
    const char *name;
    const unsigned char *bytes;
    unsigned long count;
} SverkaDataFile;

/// The first of `sverka_data_file_count` files, in the order of their names.
extern const SverkaDataFile *const sverka_data_files;
extern const unsigned long sverka_data_file_count;

/// The first of `sverka_desk_file_count` files of the review page, in the order
/// in which they are joined; their names are without a folder.
extern const SverkaDataFile *const sverka_desk_files;
extern const unsigned long sverka_desk_file_count;

#endif
