// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import oobesim.ui.trainee.text.WindowText;

/** Asks for a folder with the dialog of the computer underneath. */
public final class SystemFolderPicker implements FolderPicker {
  private final String title;

  /** A dialog for the folder of logs. */
  public SystemFolderPicker(WindowText text) {
    this(text.text("picker.logs"));
  }

  /** A dialog with this title. */
  public SystemFolderPicker(String title) {
    this.title = title;
  }

  @Override
  public Optional<Path> pick(Window owner) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return Optional.ofNullable(chooser.showDialog(owner)).map(java.io.File::toPath);
  }
}
