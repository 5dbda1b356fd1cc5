import Foundation
import SverkaCLI

exit(Program.run(Array(CommandLine.arguments.dropFirst())))
