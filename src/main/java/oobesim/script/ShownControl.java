// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

/**
 * A control as a person sees it.
 *
 * @param id its id on the screen
 * @param kind button, option, field, secret or box
 * @param label what it says, may be empty
 * @param enabled whether it can be used now
 */
public record ShownControl(String id, String kind, String label, boolean enabled) {}
