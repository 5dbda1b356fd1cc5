#ifndef CSVERKADATA_H
#define CSVERKADATA_H

/// One file of the folder Glossary, as it stood when the program was built.
typedef struct {
    /// Its path below Glossary, with '/' between folders.
    const char *name;
    const unsigned char *bytes;
    unsigned long count;
} SverkaDataFile;

/// The first of `sverka_data_file_count` files, in the order of their names.
extern const SverkaDataFile *const sverka_data_files;
extern const unsigned long sverka_data_file_count;

#endif
