// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import oobesim.ui.trainee.text.WindowText;

/** Asks for the name of a journal with the dialog of the computer underneath. */
public final class SystemFileSaver implements FileSaver {
  private final WindowText text;

  /** A dialog with these words. */
  public SystemFileSaver(WindowText text) {
    this.text = text;
  }

  @Override
  public Optional<Path> save(Window owner, String name) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(text.text("picker.journal"));
    chooser.setInitialFileName(name);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(text.text("picker.journals"), "*.jsonl"));
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(java.io.File::toPath);
  }
}
