import Foundation
import SverkaCLI

exit(Program.main())
