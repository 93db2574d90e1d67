// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import static oobesim.document.Severity.ERROR;
import static oobesim.document.Severity.INFO;
import static oobesim.document.Severity.WARNING;

import java.util.List;
import java.util.Locale;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.Severity;
import oobesim.i18n.Phrase;

/** Every kind of fault that reading a profile can find; the code is the constant in kebab-case. */
public enum FindingCode {
  /** No such file, a folder, no rights. */
  UNREADABLE_FILE(ERROR),
  /** Nothing in it. */
  EMPTY_FILE(ERROR),
  /** Not JSON although it looks so. */
  MALFORMED_JSON(ERROR),
  /** Not YAML although it looks so. */
  MALFORMED_YAML(ERROR),
  /** Comments, a comma too many. */
  LOOSE_JSON(INFO),
  /** In an archive, a script, a registry dump. */
  TAKEN_FROM(INFO),
  /** What PowerShell writes where it was not told to go deeper. */
  CUT_OFF(ERROR),
  /** A key twice in one object. */
  DUPLICATE_KEY(WARNING),
  /** Another kind of file. */
  NOT_JSON(ERROR),
  /** JSON, but nothing we know. */
  UNKNOWN_SHAPE(ERROR),
  /** More than one document. */
  SEVERAL_DOCUMENTS(WARNING),
  /** More than one deployment profile. */
  SEVERAL_PROFILES(WARNING),
  /** More than one part of a kind. */
  SEVERAL_PARTS(WARNING),
  /** Things without effect beside the profile. */
  UNUSED_PARTS(INFO),
  /** A part stands alone. */
  PART_ONLY(INFO),
  /** Legitimate, yet no deployment profile. */
  NO_DEPLOYMENT_PROFILE(ERROR),
  /** {@code "value": []}. */
  EMPTY_LIST(ERROR),
  /** {@code @odata.nextLink}. */
  MORE_PAGES(WARNING),
  /** Windows Hello, restrictions, a status page that is skipped. */
  POLICY_TAKEN(INFO),
  /** A saved error answer. */
  GRAPH_ERROR_SAVED(ERROR),
  /** Types instead of values. */
  SCHEMA_DUMP(ERROR),
  /** 807, 809, 815, 908. */
  NO_PROFILE_ON_DEVICE(WARNING),

  /** Not in the format. */
  UNKNOWN_KEY(ERROR),
  /** A string where a number belongs, and so on. */
  WRONG_KIND(ERROR),
  /** Not one of the words. */
  UNKNOWN_WORD(ERROR),
  /** Too small, too large, a fraction. */
  NUMBER_OUT_OF_RANGE(ERROR),
  /** Empty text. */
  EMPTY_TEXT(ERROR),
  /** A key without which a list item means nothing. */
  MISSING_KEY(ERROR),
  /** Two of the same name. */
  DUPLICATE_NAME(ERROR),
  /** A path that leads nowhere. */
  FILE_NOT_FOUND(ERROR),
  /** A path that leads out of the profile's folder. */
  FILE_OUT_OF_REACH(ERROR),
  /** The referenced file holds something else. */
  WRONG_PART(ERROR),
  /** No such statechart. */
  UNKNOWN_FLOW(ERROR),
  /** A path where no files can be read. */
  PART_NOT_IN_PLACE(ERROR),
  /** Two settings that cannot both be true. */
  CONTRADICTION(WARNING),
  /** The assigned user cannot sign in. */
  ASSIGNED_USER_UNKNOWN(WARNING),
  /** Other words or capitals. */
  IMPORT_HEADER(WARNING),
  /** Unicode. */
  IMPORT_NOT_ANSI(WARNING),
  /** A spreadsheet. */
  IMPORT_QUOTES(WARNING),
  /** Too many or too few. */
  IMPORT_COLUMNS(WARNING),
  /** 501. */
  IMPORT_TOO_MANY_ROWS(WARNING),
  /** No padding. */
  IMPORT_HASH_BROKEN(WARNING),
  /** Twice in the file. */
  IMPORT_DUPLICATE(WARNING),
  /** Empty or a place holder. */
  IMPORT_NO_SERIAL(WARNING),
  /** Not in the file. */
  IMPORT_OTHER_DEVICE(INFO),
  /** {@code set} of something that does not exist. */
  UNKNOWN_SETTING(ERROR),
  /** {@code set} of what this kind of profile cannot say. */
  SETTING_NOT_POSSIBLE(ERROR),

  /** 1 for true. */
  LENIENT_VALUE(INFO),
  /** Other capitals, as PowerShell's module for Graph has them. */
  LENIENT_KEY(INFO),
  /** A slip in a name. */
  NEAR_KEY(WARNING),
  /** Both names, two values. */
  OLD_AND_NEW_DIFFER(WARNING),
  /** Base type or no type. */
  JOIN_TYPE_NOT_SAID(WARNING),
  /** Self-deploying is for Entra join only. */
  HYBRID_SELF_DEPLOYING(WARNING),
  /** HoloLens and so on. */
  DEVICE_TYPE_NOT_PC(ERROR),
  /** Not a BCP-47 tag. */
  UNKNOWN_LOCALE(WARNING),
  /** {@code unknownFutureValue}. */
  FUTURE_VALUE(WARNING),
  /** Over fifteen characters. */
  TEMPLATE_TOO_LONG(WARNING),
  /** Blank, underscore and so on. */
  TEMPLATE_CHARACTERS(WARNING),
  /** {@code %RAND: 2%} and so on. */
  TEMPLATE_MACRO(WARNING),
  /** All digits. */
  TEMPLATE_DIGITS_ONLY(WARNING),
  /** Hybrid join. */
  TEMPLATE_IGNORED(INFO),
  /** A hyphen in the display name. */
  PROFILE_NAME_CHARACTERS(INFO),

  /** Windows would not read it. */
  ENCODING_IGNORED_BY_WINDOWS(WARNING),
  /** Not the exact name. */
  FILE_NAME_IGNORED_BY_WINDOWS(INFO),
  /** A documented key is not there. */
  MISSING_REQUIRED_KEY(WARNING),
  /** Null. */
  TENANT_UNKNOWN(WARNING),
  /** Language and region are the user's choice. */
  KEYBOARD_NOT_SKIPPED(INFO),
  /** Bits nobody knows. */
  UNKNOWN_BIT(WARNING),
  /** Bits that no setting explains. */
  UNUSUAL_BIT(INFO),
  /** Only one of the two. */
  HALF_SELF_DEPLOYING(WARNING),
  /** Bits 32 and 64. */
  SELF_DEPLOYING_OFFLINE(WARNING),
  /** Server data is not JSON. */
  SERVER_DATA_MALFORMED(WARNING),
  /** Server data says something else. */
  SERVER_DATA_DIFFERS(WARNING),
  /** A placeholder. */
  NOT_A_GUID(WARNING),

  /** Zero minutes. */
  TIMEOUT_OUT_OF_RANGE(WARNING),
  /** More apps or scripts than the portal takes. */
  TOO_MANY_SELECTED(WARNING),
  /** The inverted key. */
  BLOCK_IS_OFF(INFO),
  /** No such app. */
  SELECTED_APP_UNKNOWN(INFO),
  /** A choice without meaning, where none is needed. */
  UNKNOWN_CHOICE(INFO),
  /** The header of a policy only. */
  PREPARATION_SETTINGS_MISSING(INFO),
  /** Windows 365, hybrid join. */
  PREPARATION_NOT_USER_DRIVEN(WARNING),
  /** Windows 10, or a Windows 11 before the update that brings it. */
  PREPARATION_NOT_SUPPORTED(WARNING),
  /** An empty name, or none. */
  DOMAIN_MISSING(WARNING),
  /** NetBIOS name. */
  DOMAIN_NOT_FULL(WARNING),
  /** Quotes, the Computers container. */
  UNIT_MALFORMED(WARNING),
  /** Macros in the prefix. */
  PREFIX_MALFORMED(WARNING);

  private static final String BUNDLE = "findings-profile";

  private final Severity severity;

  FindingCode(Severity severity) {
    this.severity = severity;
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
  public Phrase meaning() {
    return text(code() + ".meaning");
  }

  /**
   * What is said of this fault, with its hint beside it in the bundle.
   *
   * @param namesAndValues what is filled in: a name, its value, the next name and so on
   */
  public Phrase.Sentence said(Object... namesAndValues) {
    return text(code(), namesAndValues);
  }

  /** The same by another text of this code. */
  public Phrase.Sentence saidOf(String variant, Object... namesAndValues) {
    return text(variant.isEmpty() ? code() : code() + "." + variant, namesAndValues);
  }

  /** A text of the bundle in which the texts of all profile files stand. */
  public static Phrase.Sentence text(String key, Object... namesAndValues) {
    return Phrase.of(BUNDLE, key, namesAndValues);
  }

  /** Several things with a text of that bundle between each two. */
  public static Phrase listed(String key, List<Phrase> items) {
    return new Phrase.Listed(BUNDLE, key, items);
  }

  /** This fault at a value. */
  public Finding at(Json json, Phrase.Sentence message) {
    return new Finding(code(), severity, json.pointer(), json.position(), message);
  }
}
