// SPDX-License-Identifier: Apache-2.0
package oobesim.record;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A statement: somebody did something.
 *
 * @param id made once; the same run gives the same
 * @param verb what was done
 * @param object what it is about
 * @param result what came of it
 * @param at when
 */
public record Statement(UUID id, Verb verb, Activity object, Optional<Result> result, Instant at) {}
