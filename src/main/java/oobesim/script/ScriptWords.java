// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The first words of instructions, each with its right form. */
public final class ScriptWords {
  private static final Map<String, String> FORMS = forms();

  private ScriptWords() {}

  /** All first words, in the order of the reference page. */
  public static Set<String> all() {
    return FORMS.keySet();
  }

  /** The right form of an instruction. Throws for a word that begins none. */
  public static String form(String word) {
    String form = FORMS.get(word);
    if (form == null) {
      throw new IllegalArgumentException("no instruction " + word);
    }
    return form;
  }

  private static Map<String, String> forms() {
    Map<String, String> forms = new LinkedHashMap<>();
    forms.put("power", "power on|off");
    forms.put("network", "network none|wired|wifi");
    forms.put("internet", "internet on|off");
    forms.put("domain-controller", "domain-controller on|off");
    forms.put("vpn", "vpn on|off");
    forms.put("click", "click CONTROL");
    forms.put("select", "select OPTION");
    forms.put("type", "type FIELD TEXT");
    forms.put(
        "type-secret", "type-secret FIELD cloud:UPN|domain:ACCOUNT|pass:UPN|pin:UPN|wifi:NETWORK");
    forms.put("check", "check FIELD");
    forms.put("uncheck", "uncheck FIELD");
    forms.put("key", "key KEY [xN]");
    forms.put("wait", "wait DURATION");
    forms.put("wait-for", "wait-for SCREEN [DURATION]");
    forms.put("set", "set PATH VALUE | set PATH += ITEM | set PATH -= NAME");
    forms.put(
        "companion",
        "companion scan [CODE] | companion user UPN|none | companion group-tag TAG|none |"
            + " companion profile NAME");
    forms.put(
        "fault",
        "fault ID [at PLACE] [from DURATION] [on N] [for N|every] [chance PERCENT] | fault clear"
            + " ID");
    forms.put(
        "expect",
        "expect screen ID | expect control ID enabled|disabled|absent | expect box ID ticked|clear"
            + " | expect [no] text TEXT | expect [no] notice ID");
    forms.put("show", "show");
    forms.put("note", "note FIELD [TEXT]");
    forms.put("ask", "ask QUESTION");
    forms.put("tell", "tell WORDS");
    forms.put("answered", "answered QUESTION");
    forms.put("slipped", "slipped WORDS");
    forms.put("hint", "hint");
    forms.put("hand-over", "hand-over");
    forms.put("hang-up", "hang-up");
    forms.put("call-back", "call-back");
    forms.put("call", "call");
    forms.put("mark", "mark TEXT");
    forms.put("by", "by trainer|administrator|drill INSTRUCTION");
    return Collections.unmodifiableMap(forms);
  }
}
