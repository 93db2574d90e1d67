// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.snapshot.Box;
import oobesim.snapshot.Mask;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * What the annotations of a test ask for.
 *
 * @param tolerance what may differ, with all masks
 * @param size at which nodes are drawn, empty if none is named
 */
record Rules(oobesim.snapshot.Tolerance tolerance, Optional<Size> size) {
  /** Those of a method, of its class and of the classes around that. */
  static Rules of(Method method, Class<?> test) {
    List<AnnotatedElement> places = new ArrayList<>(List.of(method));
    for (Class<?> at = test; at != null; at = at.getEnclosingClass()) {
      places.add(at);
    }
    return new Rules(tolerance(places), first(places, Size.class));
  }

  private static oobesim.snapshot.Tolerance tolerance(List<AnnotatedElement> places) {
    oobesim.snapshot.Tolerance exact = oobesim.snapshot.Tolerance.EXACT;
    List<Mask> masks = masks(places);
    return first(places, Tolerance.class)
        .map(
            asked ->
                new oobesim.snapshot.Tolerance(
                    asked.colour(), asked.antiAliasing(), asked.window(), asked.most(), masks))
        .orElseGet(
            () ->
                new oobesim.snapshot.Tolerance(
                    exact.colour(), exact.antiAliasing(), exact.window(), exact.most(), masks));
  }

  private static List<Mask> masks(List<AnnotatedElement> places) {
    List<Mask> masks = new ArrayList<>();
    for (AnnotatedElement place : places) {
      AnnotationSupport.findRepeatableAnnotations(place, MaskNode.class)
          .forEach(mask -> masks.add(new Mask.Node(mask.value())));
      AnnotationSupport.findRepeatableAnnotations(place, MaskArea.class)
          .forEach(
              mask ->
                  masks.add(
                      new Mask.Area(new Box(mask.x(), mask.y(), mask.width(), mask.height()))));
    }
    return masks;
  }

  private static <A extends java.lang.annotation.Annotation> Optional<A> first(
      List<AnnotatedElement> places, Class<A> kind) {
    return places.stream()
        .flatMap(place -> AnnotationSupport.findAnnotation(place, kind).stream())
        .findFirst();
  }
}
