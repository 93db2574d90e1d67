// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import static oobesim.document.Severity.ERROR;
import static oobesim.document.Severity.INFO;
import static oobesim.document.Severity.WARNING;

import java.util.Locale;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.Severity;

/** Every kind of fault that reading a profile can find; the code is the constant in kebab-case. */
public enum FindingCode {
  /** No such file, a folder, no rights. */
  UNREADABLE_FILE(ERROR, "the file cannot be read"),
  /** Nothing in it. */
  EMPTY_FILE(ERROR, "the file is empty"),
  /** Not JSON although it looks so. */
  MALFORMED_JSON(ERROR, "the file is not JSON from some place on"),
  /** A key twice in one object. */
  DUPLICATE_KEY(WARNING, "a key stands twice in one object; the last one counts"),
  /** Another kind of file. */
  NOT_JSON(ERROR, "the file is of another kind: a device list (CSV), XML, a script, YAML …"),
  /** JSON, but nothing we know. */
  UNKNOWN_SHAPE(ERROR, "the file is JSON, but nothing that says how a device is deployed"),
  /** More than one document. */
  SEVERAL_DOCUMENTS(WARNING, "several JSON documents in one file; Windows reads only one"),
  /** More than one deployment profile. */
  SEVERAL_PROFILES(WARNING, "several deployment profiles; the first one is used"),
  /** More than one part of a kind. */
  SEVERAL_PARTS(WARNING, "several parts of one kind, such as status pages; the first one is used"),
  /** Things without effect beside the profile. */
  UNUSED_PARTS(INFO, "the file also holds things that have no effect on a rehearsal"),
  /** A part stands alone. */
  PART_ONLY(INFO, "the file is only one part of a rehearsal; the rest takes its defaults"),
  /** Legitimate, yet no deployment profile. */
  NO_DEPLOYMENT_PROFILE(ERROR, "the file is known, but says nothing about a deployment"),
  /** {@code "value": []}. */
  EMPTY_LIST(ERROR, "an empty list: the tenant had nothing to return"),
  /** A saved error answer. */
  GRAPH_ERROR_SAVED(ERROR, "the file holds an error of Graph instead of a profile"),
  /** Types instead of values. */
  SCHEMA_DUMP(ERROR, "words such as \"Boolean\" stand where values belong"),
  /** 807, 809, 815, 908. */
  NO_PROFILE_ON_DEVICE(WARNING, "the device asked for a profile and got none"),

  /** Not in the format. */
  UNKNOWN_KEY(ERROR, "a simulation profile has no such key"),
  /** A string where a number belongs, and so on. */
  WRONG_KIND(ERROR, "the value is of the wrong kind"),
  /** Not one of the words. */
  UNKNOWN_WORD(ERROR, "the word is not one of those that are allowed here"),
  /** Too small, too large, a fraction. */
  NUMBER_OUT_OF_RANGE(ERROR, "the number is too small, too large or a fraction"),
  /** Empty text. */
  EMPTY_TEXT(ERROR, "the text must not be empty"),
  /** A key without which a list item means nothing. */
  MISSING_KEY(ERROR, "a list item lacks the key that names it"),
  /** Two of the same name. */
  DUPLICATE_NAME(ERROR, "two users, apps or networks have the same name"),
  /** A path that leads nowhere. */
  FILE_NOT_FOUND(ERROR, "the file that the path names does not exist"),
  /** The referenced file holds something else. */
  WRONG_PART(ERROR, "the file or object is not of the kind that belongs here"),
  /** No such statechart. */
  UNKNOWN_FLOW(ERROR, "there is no flow of this name"),
  /** A path where no files can be read. */
  PART_NOT_IN_PLACE(ERROR, "a path stands where the JSON itself is needed"),
  /** Two settings that cannot both be true. */
  CONTRADICTION(WARNING, "settings that cannot all be true; the simulator plays what it can"),
  /** The assigned user cannot sign in. */
  ASSIGNED_USER_UNKNOWN(WARNING, "the assigned user is not among the users"),
  /** Other words or capitals. */
  IMPORT_HEADER(WARNING, "the first line is not the header that the portal takes"),
  /** Unicode. */
  IMPORT_NOT_ANSI(WARNING, "a character does not exist in ANSI, and the portal refuses the file"),
  /** A spreadsheet. */
  IMPORT_QUOTES(WARNING, "quotation marks stand round values, and the portal refuses the file"),
  /** Too many or too few. */
  IMPORT_COLUMNS(WARNING, "the line has other columns than the header"),
  /** 501. */
  IMPORT_TOO_MANY_ROWS(WARNING, "the file holds more than 500 devices"),
  /** No padding. */
  IMPORT_HASH_BROKEN(WARNING, "the hardware hash is no padded Base64, and nothing is imported"),
  /** Twice in the file. */
  IMPORT_DUPLICATE(WARNING, "the device stands in the file already"),
  /** Empty or a place holder. */
  IMPORT_NO_SERIAL(WARNING, "the line has no real serial number, and the service refuses it"),
  /** Not in the file. */
  IMPORT_OTHER_DEVICE(INFO, "the import file has no line for the device of the rehearsal"),
  /** {@code set} of something that does not exist. */
  UNKNOWN_SETTING(ERROR, "there is no such setting to change"),
  /** {@code set} of what this kind of profile cannot say. */
  SETTING_NOT_POSSIBLE(ERROR, "this kind of profile cannot hold the setting"),

  /** 1 for true. */
  LENIENT_VALUE(INFO, "the value is written otherwise than Microsoft does, but can be understood"),
  /** Both names, two values. */
  OLD_AND_NEW_DIFFER(WARNING, "a setting stands under its old and its new name, and they differ"),
  /** Base type or no type. */
  JOIN_TYPE_NOT_SAID(WARNING, "the type does not say how the device joins; Entra join is taken"),
  /** Self-deploying is for Entra join only. */
  HYBRID_SELF_DEPLOYING(WARNING, "hybrid join and self-deploying mode do not go together"),
  /** HoloLens and so on. */
  DEVICE_TYPE_NOT_PC(ERROR, "the profile is for another kind of device than a PC"),
  /** Not a BCP-47 tag. */
  UNKNOWN_LOCALE(WARNING, "the locale is no language tag such as en-GB"),
  /** {@code unknownFutureValue}. */
  FUTURE_VALUE(WARNING, "a place holder for values to come; the default is taken"),
  /** Over fifteen characters. */
  TEMPLATE_TOO_LONG(WARNING, "the name template gives names of more than 15 characters"),
  /** Blank, underscore and so on. */
  TEMPLATE_CHARACTERS(WARNING, "the name template holds characters that no computer name may have"),
  /** {@code %RAND: 2%} and so on. */
  TEMPLATE_MACRO(WARNING, "the name template holds a macro that is malformed or unknown"),
  /** All digits. */
  TEMPLATE_DIGITS_ONLY(WARNING, "the name template can give a name of digits only"),
  /** Hybrid join. */
  TEMPLATE_IGNORED(INFO, "hybrid join ignores the name template"),
  /** A hyphen in the display name. */
  PROFILE_NAME_CHARACTERS(INFO, "Intune refuses the characters of this profile name"),

  /** Windows would not read it. */
  ENCODING_IGNORED_BY_WINDOWS(WARNING, "Windows ignores an offline profile in this encoding"),
  /** Not the exact name. */
  FILE_NAME_IGNORED_BY_WINDOWS(INFO, "Windows ignores an offline profile of another file name"),
  /** A documented key is not there. */
  MISSING_REQUIRED_KEY(WARNING, "an offline profile lacks a key that the documentation requires"),
  /** Bits nobody knows. */
  UNKNOWN_BIT(WARNING, "CloudAssignedOobeConfig has bits of unknown meaning"),
  /** Bits that no setting explains. */
  UNUSUAL_BIT(INFO, "CloudAssignedOobeConfig has bits that no profile setting is known to set"),
  /** Only one of the two. */
  HALF_SELF_DEPLOYING(WARNING, "bits 32 and 64 occur only together; user-driven is taken"),
  /** Bits 32 and 64. */
  SELF_DEPLOYING_OFFLINE(WARNING, "self-deploying mode is not supported by an offline profile"),
  /** Server data is not JSON. */
  SERVER_DATA_MALFORMED(WARNING, "CloudAssignedAadServerData does not hold the JSON it should"),
  /** Server data says something else. */
  SERVER_DATA_DIFFERS(WARNING, "CloudAssignedAadServerData and the file disagree"),
  /** A placeholder. */
  NOT_A_GUID(WARNING, "an id is no GUID"),

  /** Zero minutes. */
  TIMEOUT_OUT_OF_RANGE(WARNING, "the page does not allow this time-out; its default is taken"),
  /** The inverted key. */
  BLOCK_IS_OFF(INFO, "the device may be used at once: reset, use and selected apps mean nothing"),
  /** No such app. */
  SELECTED_APP_UNKNOWN(INFO, "the status page waits for an app that the workload does not hold"),
  /** The header of a policy only. */
  PREPARATION_SETTINGS_MISSING(INFO, "the policy's settings are not in the file; defaults count"),
  /** Windows 365, hybrid join. */
  PREPARATION_NOT_USER_DRIVEN(WARNING, "the policy is not for a user and Microsoft Entra join"),
  /** Windows 10, or a Windows 11 before the update that brings it. */
  PREPARATION_NOT_SUPPORTED(WARNING, "the device's Windows does not support device preparation"),
  /** An empty name, or none. */
  DOMAIN_MISSING(WARNING, "the domain join profile names no domain, and no device can join"),
  /** NetBIOS name. */
  DOMAIN_NOT_FULL(WARNING, "the domain is not written as a full name"),
  /** Quotes, the Computers container. */
  UNIT_MALFORMED(WARNING, "the organisational unit cannot be written like this"),
  /** Macros in the prefix. */
  PREFIX_MALFORMED(WARNING, "the prefix of the computer name cannot be used");

  private final Severity severity;
  private final String meaning;

  FindingCode(Severity severity, String meaning) {
    this.severity = severity;
    this.meaning = meaning;
  }

  /** The stable id that reports print. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How bad it is. */
  public Severity severity() {
    return severity;
  }

  /** What it means in general. */
  public String meaning() {
    return meaning;
  }

  /** This fault at a value. */
  public Finding at(Json json, String message, String hint) {
    return new Finding(code(), severity, json.pointer(), json.position(), message, hint);
  }
}
