// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import oobesim.flow.fact.ScenarioFacts;
import oobesim.page.Outcome;
import oobesim.page.PageId;
import oobesim.page.ScreenId;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.World;
import oobesim.provisioning.around.NetworkLink;
import oobesim.session.Input;

/**
 * Knows the way through a flow: what to do on pages where the main button alone leads elsewhere.
 */
public enum Guide {
  /** A technician prepares the device up to Reseal. */
  TECHNICIAN {
    @Override
    List<Input> own(PageId screen, World world) {
      return screen == ScreenId.ENTRA_SIGNIN
          ? Collections.nCopies(5, new Input.Key("WIN", 1))
          : List.of();
    }
  },
  /** A technician prepares and seals the device, and three hours later its user signs in. */
  TECHNICIAN_THEN_USER {
    @Override
    List<Input> own(PageId screen, World world) {
      return switch (screen) {
        case ScreenId.ENTRA_SIGNIN ->
            world.state().mode() == DeviceMode.FRESH ? TECHNICIAN.own(screen, world) : List.of();
        case ScreenId.OFF -> List.of(new Input.Power(true));
        default -> List.of();
      };
    }

    @Override
    Duration rest(PageId screen) {
      return screen == ScreenId.OFF ? Duration.ofHours(3) : Duration.ZERO;
    }

    @Override
    boolean arrived(PageId screen, World world) {
      return screen != ScreenId.PREPROV_SUCCESS && super.arrived(screen, world);
    }
  },
  /** A user of the organisation signs in wherever it is asked for and waits for the desktop. */
  USER,
  /** Somebody sets a device without a profile up for private use. */
  PRIVATE_USER {
    @Override
    List<Input> own(PageId screen, World world) {
      return switch (screen) {
        case ScreenId.SETUP_CHOICE ->
            List.of(new Input.Select("personal"), new Input.Click("next"));
        case ScreenId.LOCAL_ACCOUNT ->
            List.of(new Input.Type("name", "Joni"), new Input.Click("next"));
        default -> List.of();
      };
    }
  },
  /** A user reaches the desktop, and an administrator resets the device from the lock screen. */
  ADMINISTRATOR {
    @Override
    List<Input> own(PageId screen, World world) {
      return switch (screen) {
        case ScreenId.DESKTOP -> List.of(new Input.Key("WIN+L", 1));
        case ScreenId.LOCK_SCREEN ->
            !isReset(world) && ScenarioFacts.LOCAL_RESET_POSSIBLE.holds(world)
                ? List.of(new Input.Key("CTRL+WIN+R", 1))
                : List.of();
        default -> List.of();
      };
    }

    @Override
    boolean arrived(PageId screen, World world) {
      boolean desktop = screen == ScreenId.DESKTOP;
      boolean possible = ScenarioFacts.LOCAL_RESET_POSSIBLE.holds(world) && !isReset(world);
      return desktop ? !possible : super.arrived(screen, world);
    }
  };

  /** Buttons for somebody whom something went wrong for, or who is in a hurry. */
  private static final Set<String> DETOURS = Set.of("continue-anyway", "try-again", "reset-device");

  boolean arrived(PageId screen, World world) {
    return screen.outcome() != Outcome.OPEN;
  }

  /** Whether this is a main button that the straight way presses. */
  boolean presses(String button) {
    return !DETOURS.contains(button);
  }

  /** How long the device is left alone on a screen first. */
  Duration rest(PageId screen) {
    return Duration.ZERO;
  }

  /** What to do on a screen, empty for its main button. */
  public List<Input> inputs(PageId screen, World world) {
    List<Input> own = own(screen, world);
    return own.isEmpty() ? usual(screen, world) : own;
  }

  /** What this guide alone does on a screen. */
  List<Input> own(PageId screen, World world) {
    return List.of();
  }

  private static List<Input> usual(PageId screen, World world) {
    return switch (screen) {
      case ScreenId.NETWORK -> world.around().network().online() ? List.of() : cable();
      case ScreenId.DEVICE_NAME -> List.of(new Input.Click("skip"));
      case ScreenId.SETUP_CHOICE -> List.of(new Input.Select("work"), new Input.Click("next"));
      case ScreenId.PROVISIONING_MENU ->
          List.of(new Input.Select("pre-provision"), new Input.Click("next"));
      case ScreenId.ASSOCIATION_MENU ->
          List.of(new Input.Select("scan-code"), new Input.Click("next"));
      case ScreenId.ENTRA_SIGNIN, ScreenId.ENTRA_SIGNIN_LATE -> SignOns.name(world);
      case ScreenId.ENTRA_PASSWORD, ScreenId.ENTRA_PASSWORD_LATE -> SignOns.password(world);
      case ScreenId.LOCK_SCREEN -> SignOns.unlock(world);
      case ScreenId.PIN_SETUP -> SignOns.newPin(world);
      case ScreenId.DOMAIN_SIGNIN -> SignOns.signOn(world);
      case ScreenId.WEB_SIGNIN -> SignOns.webPage(world);
      case ScreenId.RESET_SIGNIN -> SignOns.windows(world);
      default -> List.of();
    };
  }

  private static boolean isReset(World world) {
    return world.state().has(Milestone.AUTOPILOT_RESET);
  }

  private static List<Input> cable() {
    return List.of(new Input.Link(NetworkLink.WIRED), new Input.Internet(true));
  }
}
