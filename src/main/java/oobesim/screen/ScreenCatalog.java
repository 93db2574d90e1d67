// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import oobesim.flow.Layers;
import oobesim.i18n.Messages;
import oobesim.i18n.NamingEra;
import oobesim.page.ScreenId;
import oobesim.provisioning.World;

/** What every screen says, from the world alone. */
public final class ScreenCatalog {
  private static final Map<ScreenId, Page.Writer> WRITERS = writers();

  private final Messages messages;

  /** The screens in the language of these texts; the world decides about names of an era. */
  public ScreenCatalog(Messages messages) {
    this.messages = messages;
  }

  /** All screens that can be described. */
  public Set<ScreenId> ids() {
    return WRITERS.keySet();
  }

  /** A screen at a moment; an id outside {@link #ids} is a fault of the caller. */
  public Screen describe(ScreenId id, World world) {
    Page.Writer writer = WRITERS.get(id);
    if (writer == null) {
      throw new IllegalArgumentException("no description of screen " + id);
    }
    String windows = "windows-" + world.around().windows().version().number();
    Messages fitting = messages.preferring(windows, era(world).variant());
    return writer.write(new Page(id, world, fitting));
  }

  /** What a display shows: a console is a window, the page that it lies over stays in sight. */
  public Screen describe(Layers layers, World world) {
    Screen front = describe(layers.front(), world);
    return layers
        .behind()
        .filter(page -> front.frame() == Screen.Frame.CONSOLE && ids().contains(page))
        .map(page -> front.over(describe(page, world)))
        .orElse(front);
  }

  private static NamingEra era(World world) {
    return world.around().switches().azureAdNames() ? NamingEra.AZURE_AD : NamingEra.ENTRA;
  }

  private static Map<ScreenId, Page.Writer> writers() {
    Map<ScreenId, Page.Writer> all = new TreeMap<>();
    all.putAll(WaitScreens.ALL);
    all.putAll(WelcomeScreens.ALL);
    all.putAll(NetworkScreens.ALL);
    all.putAll(LicenceScreens.ALL);
    all.putAll(SetupScreens.ALL);
    all.putAll(SignInScreens.ALL);
    all.putAll(LateSignInScreens.ALL);
    all.putAll(PreProvisioningScreens.ALL);
    all.putAll(EspScreens.ALL);
    all.putAll(LockScreens.ALL);
    all.putAll(PersonalScreens.ALL);
    all.putAll(ResetScreens.ALL);
    all.putAll(PreparationScreens.ALL);
    all.putAll(ConsoleScreen.ALL);
    all.putAll(DiagnosticsScreen.ALL);
    all.putAll(DesktopScreens.ALL);
    return Collections.unmodifiableMap(all);
  }
}
