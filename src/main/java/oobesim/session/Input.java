// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.util.List;
import oobesim.provisioning.around.InjectedFault;
import oobesim.provisioning.around.Network;
import oobesim.provisioning.around.NetworkLink;

/** Something that a person, a script or the surroundings do to the device. */
public sealed interface Input {
  /** A change around the device, by whoever leads the run; {@link Undo} takes it back. */
  sealed interface Outside extends Input {}

  /** A change of the network and of what lies behind it. */
  sealed interface OfNetwork extends Outside {
    /** The network afterwards. */
    Network in(Network network);
  }

  /** The power button. */
  record Power(boolean on) implements Outside {}

  /** The cable or the radio. */
  record Link(NetworkLink link) implements OfNetwork {
    @Override
    public Network in(Network network) {
      return network.withLink(link);
    }
  }

  /** The internet behind the link. */
  record Internet(boolean on) implements OfNetwork {
    @Override
    public Network in(Network network) {
      return network.withInternet(on);
    }
  }

  /** The domain controller. */
  record DomainController(boolean on) implements OfNetwork {
    @Override
    public Network in(Network network) {
      return network.withDomainController(on);
    }
  }

  /** A VPN. */
  record Vpn(boolean on) implements OfNetwork {
    @Override
    public Network in(Network network) {
      return network.withVpn(
          on ? oobesim.provisioning.around.Vpn.DEVICE : oobesim.provisioning.around.Vpn.NONE);
    }
  }

  /** A press on a control. */
  record Click(String control) implements Input {}

  /** A choice in the page's list. */
  record Select(String option) implements Input {}

  /** Text into a field. */
  record Type(String field, String text) implements Input {
    /** The text may be a secret and so is not shown. */
    @Override
    public String toString() {
      return "Type[" + field + "]";
    }
  }

  /**
   * Something typed into a secret field, as a journal knows it.
   *
   * @param field the field
   * @param matches which made-up secrets the text equalled
   */
  record TypeSecret(String field, List<String> matches) implements Input {
    public TypeSecret {
      matches = List.copyOf(matches);
    }
  }

  /**
   * A made-up secret of the profile into a field, by the secret's name: whoever writes it down need
   * not know the text.
   *
   * @param field the field
   * @param name what a journal calls the secret, such as {@code cloud:joni@contoso.com}
   */
  record TypeByName(String field, String name) implements Input {}

  /** A tick set or cleared. */
  record Check(String box, boolean ticked) implements Input {}

  /**
   * A key or chord.
   *
   * @param chord for instance {@code WIN} or {@code CTRL+SHIFT+D}
   * @param times how often, at least once
   */
  record Key(String chord, int times) implements Input {}

  /**
   * Something that somebody does with the companion app on a phone.
   *
   * @param act what
   * @param value the text of a code, empty for the one that the device shows; a user principal
   *     name; a group tag; the name of a profile; {@code none} for no user or tag
   */
  record Companion(Act act, String value) implements Outside {
    /** What can be done with the app. */
    public enum Act {
      /** Reads a code. */
      SCAN,
      /** Assigns the device to a user. */
      USER,
      /** Gives the device a group tag. */
      GROUP_TAG,
      /** Gives the device the group tag that brings a profile. */
      PROFILE
    }
  }

  /**
   * Something that is done beside the device: a word to somebody, a line on a card, a mark. Nothing
   * on the device follows from it; who judges the run asks for it.
   *
   * @param act what
   * @param about what it is about: a line of the card, a question, an instruction; may be empty
   * @param text what was written, may be empty
   */
  record Beside(Act act, String about, String text) implements Input {
    /** What can be done beside the device. */
    public enum Act {
      /** Writes a line of the card. */
      NOTE(true, true),
      /** Asks for the next hint. */
      HINT(false, false),
      /** Asks the caller or the administrator something. */
      ASK(true, false),
      /** An answer has come. */
      ANSWERED(true, false),
      /** Something that was told is carried out, but not as it was said. */
      SLIPPED(true, false),
      /** Tells the caller or the user something. */
      TELL(true, false),
      /** Gives the card to whoever goes on. */
      HAND_OVER(false, false),
      /** The caller hangs up. */
      HANG_UP(false, false),
      /** The caller is promised a call, and hangs up. */
      CALL_BACK(false, false),
      /** The caller is called again. */
      CALL(false, false),
      /** The trainer marks the moment. */
      MARK(false, true);

      private final boolean about;
      private final boolean text;

      Act(boolean about, boolean text) {
        this.about = about;
        this.text = text;
      }

      /** Whether it is about something that has a name. */
      public boolean hasAbout() {
        return about;
      }

      /** Whether words of one's own belong to it. */
      public boolean hasText() {
        return text;
      }
    }
  }

  /**
   * A change around the device by somebody other than who rehearses.
   *
   * @param hand who
   * @param change what
   */
  record By(Hand hand, Outside change) implements Outside {
    public By {
      if (change instanceof By) {
        throw new IllegalArgumentException("one hand does it");
      }
    }

    /** Whose hand it is. */
    public enum Hand {
      /** Whoever leads the rehearsal. */
      TRAINER,
      /** The administrator who was asked. */
      ADMINISTRATOR,
      /** The exercise itself: what was to go wrong. */
      DRILL
    }
  }

  /** A setting of the simulation profile changed while it runs. */
  record Change(String path, String value) implements Outside {}

  /**
   * An injected failure on or off.
   *
   * @param fault which one, where and when it strikes
   * @param on switched on, or off whatever it was
   */
  record Fault(InjectedFault fault, boolean on) implements Outside {
    /** At its own place, as often as is usual. */
    public Fault(String id, boolean on) {
      this(new InjectedFault(id), on);
    }
  }
}
