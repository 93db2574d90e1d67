// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import oobesim.profile.setting.AdminSetting;
import oobesim.profile.setting.Offline;

/**
 * The bits of {@code CloudAssignedOobeConfig} that no setting has; Microsoft documents those up to
 * 16 only.
 */
enum OobeBit {
  /** The Cortana page is off. */
  SKIP_CORTANA(1),
  /** The registration page is off. */
  SKIP_OEM_REGISTRATION(8),
  /** Seen in files, set by no known setting. */
  TPM_REQUIRED(128),
  /** Windows does not offer an upgrade. */
  SKIP_UPGRADE(256),
  /** Seen in test data only. */
  PATCH_DOWNLOAD(512);

  /** The key of the number. */
  static final String KEY = "CloudAssignedOobeConfig";

  private final int mask;

  OobeBit(int mask) {
    this.mask = mask;
  }

  boolean in(int value) {
    return (value & mask) != 0;
  }

  int mask() {
    return mask;
  }

  /** Whether no setting of a profile is known to set this bit. */
  boolean unusual() {
    return this == TPM_REQUIRED || this == PATCH_DOWNLOAD;
  }

  /** What is left of a value when all known bits are taken away: those here and of the settings. */
  static int unknown(int value, List<? extends AdminSetting<?>> settings) {
    int left = value;
    for (OobeBit bit : values()) {
      left &= ~bit.mask;
    }
    for (AdminSetting<?> setting : settings) {
      left &= setting.offline() instanceof Offline.Bits bits ? ~bits.mask() : -1;
    }
    return left;
  }

  /** The single bits of a mask, such as {@code 32 and 64}. */
  static Stream<String> names(int mask) {
    return IntStream.range(0, Integer.SIZE)
        .map(bit -> 1 << bit)
        .filter(bit -> (mask & bit) != 0)
        .mapToObj(String::valueOf);
  }
}
