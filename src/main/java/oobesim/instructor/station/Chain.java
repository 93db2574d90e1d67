// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor.station;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oobesim.instructor.Sight;
import oobesim.provisioning.DeviceMode;

/**
 * The flow of a run as a chain of ten stages with the path walked.
 *
 * @param half whose half of the flow it is
 * @param links the ten stages in their order
 * @param arcs ways that leave the chain's line: forward over stages, and back
 */
public record Chain(Half half, List<Link> links, List<Arc> arcs) {
  public Chain {
    links = List.copyOf(links);
    arcs = List.copyOf(arcs);
  }

  /** Whose half a chain shows. */
  public enum Half {
    /** A technician prepares the device. */
    TECHNICIAN,
    /** A user, after a technician's seal. */
    USER_AFTER_SEAL,
    /** A user from the beginning, or the device by itself. */
    WHOLE
  }

  /** How a stage stands. */
  public enum State {
    /** The run was there. */
    WALKED,
    /** The run is there. */
    NOW,
    /** The run went past it. */
    LEFT_OUT,
    /** It can come. */
    AHEAD
  }

  /**
   * A stage in the chain.
   *
   * @param stage which
   * @param state how it stands
   * @param wrong how many wrong turns were taken in it
   * @param from when the run came there last, empty if never
   */
  public record Link(FlowStage stage, State state, int wrong, Optional<Duration> from) {}

  /** Why a way leaves the line. */
  public enum Way {
    /** Stages were left out: nothing was to be asked. */
    NOTHING_TO_ASK,
    /** Somebody signs in: the flow of a user. */
    SIGNED_IN,
    /** Once more from where it failed. */
    RETRY,
    /** All from the beginning. */
    RESET
  }

  /**
   * A way over or below the line.
   *
   * @param way why
   * @param from where it leaves
   * @param to where it leads
   * @param walked how often the run went it
   */
  public record Arc(Way way, FlowStage from, FlowStage to, int walked) {
    /** Whether it leads back. */
    public boolean back() {
      return to.compareTo(from) < 0;
    }
  }

  /**
   * The chain of a run.
   *
   * @param sights what was shown, in order
   * @param technician whether the profile lets a technician prepare the device
   * @param wrong moments of wrong turns
   */
  public static Chain of(List<Sight> sights, boolean technician, List<Duration> wrong) {
    List<Leg> all = Leg.of(sights);
    boolean user = !all.isEmpty() && all.getLast().user();
    List<Leg> legs = all.reversed().stream().takeWhile(leg -> leg.user() == user).toList();
    Half half = half(legs.reversed(), technician, user);
    return new Drawing(legs.reversed(), half, wrong).chain();
  }

  private static Half half(List<Leg> legs, boolean technician, boolean user) {
    boolean signedIn = !legs.isEmpty() && legs.getLast().mode() == DeviceMode.USER;
    if (user) {
      return Half.USER_AFTER_SEAL;
    }
    return technician && !signedIn ? Half.TECHNICIAN : Half.WHOLE;
  }

  /** The stage at which the run is. */
  public FlowStage now() {
    return links.stream()
        .filter(link -> link.state() == State.NOW)
        .map(Link::stage)
        .findFirst()
        .orElse(FlowStage.POWER_ON);
  }

  /** The stage as it stands. */
  public Link link(FlowStage stage) {
    return links.get(stage.ordinal());
  }

  /** Puts a chain together from the legs of one half. */
  private record Drawing(List<Leg> legs, Half half, List<Duration> wrong) {
    Chain chain() {
      List<Link> links = Stream.of(FlowStage.values()).map(this::link).toList();
      return new Chain(half, links, arcs());
    }

    private Link link(FlowStage stage) {
      Optional<Duration> from =
          legs.stream().filter(leg -> leg.stage() == stage).map(Leg::from).reduce((a, b) -> b);
      return new Link(stage, state(stage), wrongIn(stage), from);
    }

    private State state(FlowStage stage) {
      if (legs.isEmpty()) {
        return stage == FlowStage.POWER_ON ? State.NOW : State.AHEAD;
      }
      if (legs.getLast().stage() == stage) {
        return State.NOW;
      }
      if (sinceReset().contains(stage)) {
        return State.WALKED;
      }
      boolean past = stage.compareTo(legs.getLast().stage()) < 0;
      return past || never(stage) ? State.LEFT_OUT : State.AHEAD;
    }

    /** A user after the seal, and a flow without a technician, never come to these. */
    private boolean never(FlowStage stage) {
      boolean menu = stage == FlowStage.MENU || stage == FlowStage.LANDING;
      return menu && half != Half.TECHNICIAN
          || stage == FlowStage.RESULT && half == Half.USER_AFTER_SEAL;
    }

    /** After a reset the path begins anew. */
    private Set<FlowStage> sinceReset() {
      Set<FlowStage> walked = EnumSet.noneOf(FlowStage.class);
      for (Leg leg : legs) {
        walked.add(leg.stage());
        if (leg.reset()) {
          walked.clear();
        }
      }
      return walked;
    }

    private int wrongIn(FlowStage stage) {
      int count = 0;
      for (int i = 0; i < legs.size(); i++) {
        Leg leg = legs.get(i);
        Optional<Duration> end =
            i + 1 < legs.size() ? Optional.of(legs.get(i + 1).from()) : Optional.empty();
        if (leg.stage() == stage) {
          count +=
              (int)
                  wrong.stream()
                      .filter(at -> at.compareTo(leg.from()) >= 0)
                      .filter(at -> end.filter(to -> to.compareTo(at) <= 0).isEmpty())
                      .count();
        }
      }
      return count;
    }

    private List<Arc> arcs() {
      List<Arc> arcs = new ArrayList<>(skips());
      if (half == Half.TECHNICIAN) {
        arcs.add(arc(Way.SIGNED_IN, FlowStage.SIGN_IN, FlowStage.STATUS_PAGE));
        arcs.add(arc(Way.RETRY, FlowStage.RESULT, FlowStage.LANDING));
        arcs.add(arc(Way.RESET, FlowStage.RESULT, FlowStage.POWER_ON));
      } else {
        arcs.add(arc(Way.RESET, FlowStage.STATUS_PAGE, FlowStage.POWER_ON));
      }
      return arcs;
    }

    private Arc arc(Way way, FlowStage from, FlowStage to) {
      int walked = 0;
      for (int i = 0; i + 1 < legs.size(); i++) {
        if (legs.get(i).stage() == from && legs.get(i + 1).stage() == to) {
          walked++;
        }
      }
      return new Arc(way, from, to, walked);
    }

    /** Where the run went over stages that it did not come to, but for a technician's ones. */
    private List<Arc> skips() {
      List<Arc> skips = new ArrayList<>();
      for (int i = 0; i + 1 < legs.size(); i++) {
        FlowStage from = legs.get(i).stage();
        FlowStage to = legs.get(i + 1).stage();
        boolean asked = to.compareTo(FlowStage.SIGN_IN) <= 0;
        if (to.ordinal() > from.ordinal() + 1 && asked) {
          Arc arc = new Arc(Way.NOTHING_TO_ASK, from, to, 1);
          if (!skips.contains(arc)) {
            skips.add(arc);
          }
        }
      }
      return skips;
    }
  }
}
