import java.io.File;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omegat.core.Core;
import org.omegat.core.data.IProject;
import org.omegat.core.data.ProjectProperties;
import org.omegat.gui.glossary.GlossaryEntry;
import org.omegat.gui.glossary.GlossaryReaderTBX;
import org.omegat.gui.glossary.GlossaryReaderTSV;

/** Prints the entries of a glossary as OmegaT reads them: source, target and comment. */
public class OmegaTGlossary {
    public static void main(String[] arguments) throws Exception {
        File file = new File(arguments[0]);
        // A project from Russian into English, which readers of TBX ask for its languages.
        ProjectProperties properties = new ProjectProperties(new File("."));
        properties.setSourceLanguage("ru");
        properties.setTargetLanguage("en");
        Core.setProject((IProject) Proxy.newProxyInstance(
                IProject.class.getClassLoader(), new Class<?>[] {IProject.class},
                (proxy, method, values) ->
                        method.getName().equals("getProjectProperties") ? properties : null));
        List<GlossaryEntry> entries = file.getName().endsWith(".tbx")
                ? GlossaryReaderTBX.read(file, false)
                : GlossaryReaderTSV.read(file, false);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (GlossaryEntry entry : entries) {
            String comment = entry.getCommentText().replace("\n", "\\n");
            out.println(entry.getSrcText() + "\t" + entry.getLocText() + "\t" + comment);
        }
    }
}
