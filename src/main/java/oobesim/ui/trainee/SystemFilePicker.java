// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import oobesim.ui.trainee.text.WindowText;

/** Asks with the dialog of the computer underneath. */
public final class SystemFilePicker implements FilePicker {
  private final WindowText text;
  private final String kind;
  private final String[] endings;

  /** A dialog with these words for profiles. */
  public SystemFilePicker(WindowText text) {
    this(text, "profiles", "*.json", "*.JSON");
  }

  /**
   * A dialog with these words.
   *
   * @param kind the key of the words for the files that are shown at first
   * @param endings how their names end
   */
  public SystemFilePicker(WindowText text, String kind, String... endings) {
    this.text = text;
    this.kind = kind;
    this.endings = endings.clone();
  }

  @Override
  public Optional<Path> pick(Window owner, Optional<Path> folder) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(text.text("picker.title"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(text.text("picker." + kind), endings),
            new FileChooser.ExtensionFilter(text.text("picker.all"), "*.*"));
    // A shipped profile may lie inside the program's own file, where no dialog can look.
    folder
        .filter(path -> path.getFileSystem() == FileSystems.getDefault())
        .map(Path::toAbsolutePath)
        .filter(Files::isDirectory)
        .ifPresent(path -> chooser.setInitialDirectory(path.toFile()));
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(java.io.File::toPath);
  }
}
