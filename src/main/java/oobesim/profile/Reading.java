// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.List;
import java.util.Optional;
import oobesim.document.Finding;
import oobesim.i18n.Phrase;
import oobesim.profile.intune.FindingCode;

/** What came of reading a file. */
public sealed interface Reading {
  /** Every fault and remark, also of what could not be used. */
  List<Finding> findings();

  /** The profiles that can be used, in the order of the file. */
  List<SimulationProfile> profiles();

  /**
   * The reading as if the file held one profile alone.
   *
   * @param name what it is called, capitals aside, or its place from 1
   * @return empty if there is none of that name
   */
  default Optional<Reading> named(String name) {
    return profiles().stream()
        .filter(profile -> profile.name().equalsIgnoreCase(name.strip()))
        .findFirst()
        .or(() -> numbered(name))
        .map(profile -> new Good(profile.without(FindingCode.SEVERAL_PROFILES.code())));
  }

  private Optional<SimulationProfile> numbered(String number) {
    return number.matches("[1-9]\\d{0,5}") ? at(Integer.parseInt(number)) : Optional.empty();
  }

  /** The profile at a place of the file, from 1; empty if it cannot be used. */
  default Optional<SimulationProfile> at(int place) {
    return profiles().stream().skip(place - 1L).findFirst();
  }

  /** The profile to use: the first of several, none if the file cannot be used. */
  Optional<SimulationProfile> first();

  /**
   * The file can be used.
   *
   * @param profile what it says
   */
  record Good(SimulationProfile profile) implements Reading {
    @Override
    public List<Finding> findings() {
      return profile.findings();
    }

    @Override
    public List<SimulationProfile> profiles() {
      return List.of(profile);
    }

    @Override
    public Optional<SimulationProfile> first() {
      return Optional.of(profile);
    }
  }

  /**
   * The file holds several deployment profiles; the first counts unless another is chosen.
   *
   * @param profiles those that can be used, at least one
   * @param places where each of these stands among all of the file, from 1
   * @param findings of the whole file, with those of profiles that cannot be used
   */
  record Several(List<SimulationProfile> profiles, List<Integer> places, List<Finding> findings)
      implements Reading {
    public Several {
      places = List.copyOf(places);
      profiles = List.copyOf(profiles);
      findings = List.copyOf(findings);
    }

    @Override
    public Optional<SimulationProfile> first() {
      return Optional.of(profiles.getFirst());
    }

    @Override
    public Optional<SimulationProfile> at(int place) {
      int index = places.indexOf(place);
      return index < 0 ? Optional.empty() : Optional.of(profiles.get(index));
    }
  }

  /**
   * The file cannot be used.
   *
   * @param findings why, at least one of them an error
   * @param whatItIs the file in words, such as <i>an empty list</i>
   */
  record Bad(List<Finding> findings, Phrase whatItIs) implements Reading {
    public Bad {
      findings = List.copyOf(findings);
    }

    @Override
    public List<SimulationProfile> profiles() {
      return List.of();
    }

    @Override
    public Optional<SimulationProfile> first() {
      return Optional.empty();
    }
  }
}
