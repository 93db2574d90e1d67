// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.setting;

/** What else is true of a key of a simulation profile. */
public enum Trait {
  /** Its value is one of the made-up secrets: it is shown and written down masked. */
  SECRET,
  /** It tells the items of its list apart. */
  TELLS_APART,
  /** Without it an item of its list means nothing. */
  NEEDED,
  /** A name or a property of a thing: another value than the default is not wrong. */
  NAME,
  /** It is not listed among what a run can change: fixed, for editors, or switched otherwise. */
  APART,
  /** It says nothing of a device without a TPM. */
  OF_A_TPM,
  /** It says nothing where no deployment profile is assigned. */
  OF_AN_ASSIGNMENT
}
