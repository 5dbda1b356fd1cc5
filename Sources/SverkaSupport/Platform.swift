// The system's C library for all targets: mathematics, and calls to the system.
// Nothing else asks what system it is built for.

#if canImport(Glibc)
    @_exported import Glibc
#elseif canImport(Musl)
    @_exported import Musl
#else
    @_exported import Darwin
#endif
