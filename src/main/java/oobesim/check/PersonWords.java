// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

/** Words for facts about what a person has chosen and typed. */
final class PersonWords {
  private PersonWords() {}

  static void add(Words words) {
    pages(words);
    signIn(words);
  }

  private static void pages(Words words) {
    words
        .add(
            "win-pressed-four-times",
            "the Windows key was pressed four times before",
            "the Windows key was not pressed four times before")
        .add(
            "menu-opened-at-sign-in",
            "the menu was opened at the sign-in",
            "the menu was not opened at the sign-in")
        .add("chosen.install-package", "the package row is chosen", "another row is chosen")
        .add("chosen.pre-provision", "pre-provisioning is chosen", "another row is chosen")
        .add("chosen.reset-device", "the reset row is chosen", "another row is chosen")
        .add("chosen.personal", "personal use is chosen", "personal use is not chosen")
        .add("chosen.work", "work or school is chosen", "work or school is not chosen")
        .add(
            "device-name-valid",
            "the typed name can be a computer's",
            "the typed name cannot be a computer's")
        .add(
            "local-name-empty",
            "no name was typed for the local account",
            "a name was typed for the local account")
        .add(
            "command-restarts",
            "the command restarts the device",
            "the command does not restart the device")
        .add(
            "command-exits",
            "the command closes the console",
            "the command does not close the console")
        .add(
            "command-switches-off",
            "the command switches the device off",
            "the command does not switch the device off")
        .add("console-open", "a console is open", "no console is open")
        .add("restart-asked", "a command asks for a restart", "no command asks for a restart")
        .add("network-key-fits", "the network's key fits", "the network's key does not fit");
  }

  private static void signIn(Words words) {
    words
        .add("username-empty", "no user name was typed", "a user name was typed")
        .add("username-known", "the user name is known", "the user name is not known")
        .add(
            "username-other-organization",
            "the user name is of another organisation",
            "the user name is not of another organisation")
        .add(
            "username-refused-by-assignment",
            "another user is assigned to the device",
            "no other user is assigned to the device")
        .add("password-fits", "the password fits", "the password does not fit")
        .add(
            "asks-for-pass",
            "the user has a Temporary Access Pass",
            "the user has no Temporary Access Pass")
        .add(
            "username-prefilled",
            "the assigned user's name is filled in",
            "no user name is filled in")
        .add("change-account-offered", "escapeLinkHidden is false", "escapeLinkHidden is true")
        .add(
            "sign-in-ignores-win-key",
            "this build's sign-in page does not hear the Windows key",
            "the sign-in page hears the Windows key")
        .add(
            "late-asks-for-pass",
            "the user of the late sign-in has a Temporary Access Pass",
            "the user of the late sign-in has no Temporary Access Pass")
        .add("mfa-required", "the user needs a second factor", "the user needs no second factor")
        .add(
            "late-username-empty",
            "no user name was typed at the late sign-in",
            "a user name was typed at the late sign-in")
        .add(
            "late-username-known",
            "the user name of the late sign-in is known",
            "the user name of the late sign-in is not known")
        .add(
            "late-password-fits",
            "the password of the late sign-in fits",
            "the password of the late sign-in does not fit")
        .add(
            "manage-allowed",
            "the organisation may manage the device",
            "the organisation may not manage the device")
        .add(
            "logon-fits",
            "name and password of the sign-on fit",
            "name and password of the sign-on do not fit")
        .add(
            "administrator-fits",
            "name and password are a local administrator's",
            "name and password are no local administrator's");
  }
}
