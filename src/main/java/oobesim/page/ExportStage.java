// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.provisioning.World;

/** How far an export of logs is; it can be begun on several pages and goes on over them. */
public enum ExportStage {
  /** Nobody exports anything. */
  NONE,
  /** The picker of folders is open. */
  CHOOSING,
  /** The logs are being saved. */
  SAVING,
  /** They are saved. */
  SAVED,
  /** They could not be saved. */
  FAILED;

  private static final String PLACE = ScreenId.DIAGNOSTICS.place("export");

  /** The stage of an id, empty for an unknown one. */
  public static Optional<ExportStage> named(String id) {
    return Arrays.stream(values()).filter(stage -> stage.id().equals(id)).findFirst();
  }

  /** The ids of all. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(ExportStage::id).toList();
  }

  /** The stage that a world is in. */
  public static ExportStage of(World world) {
    return named(world.form().text(PLACE)).orElse(NONE);
  }

  /** The world in this stage. */
  public World in(World world) {
    return world.form(form -> form.withText(PLACE, id()));
  }

  /** Whether something is under way that must not be disturbed. */
  public boolean busy() {
    return this == CHOOSING || this == SAVING;
  }

  /** The kebab-case id. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
