// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import oobesim.flow.ScreenId;
import oobesim.i18n.Messages;
import oobesim.i18n.NamingEra;
import oobesim.provisioning.World;

/** What every screen says, from the world alone. */
public final class ScreenCatalog {
  private static final Map<ScreenId, Page.Writer> WRITERS = writers();

  private final Messages messages;
  private final NamingEra era;

  /** The screens in the language of these texts, with today's names. */
  public ScreenCatalog(Messages messages) {
    this(messages, NamingEra.ENTRA);
  }

  /** The screens in the language of these texts, with the names of an era. */
  public ScreenCatalog(Messages messages, NamingEra era) {
    this.messages = messages;
    this.era = era;
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
    return writer.write(new Page(id, world, messages.preferring(windows, era.variant())));
  }

  private static Map<ScreenId, Page.Writer> writers() {
    Map<ScreenId, Page.Writer> all = new TreeMap<>();
    all.putAll(WaitScreens.ALL);
    all.putAll(WelcomeScreens.ALL);
    all.putAll(NetworkScreens.ALL);
    all.putAll(LicenceScreens.ALL);
    all.putAll(SignInScreens.ALL);
    all.putAll(PreProvisioningScreens.ALL);
    all.putAll(EspScreens.ALL);
    all.putAll(DesktopScreens.ALL);
    return java.util.Collections.unmodifiableMap(all);
  }
}
