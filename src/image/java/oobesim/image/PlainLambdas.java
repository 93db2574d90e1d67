// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.attribute.NestMembersAttribute;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Gives the lambdas of a library's classes classes of their own, which a JVM else makes up when it
/// first comes by each. See `docs/decisions/0034-classes-for-lambdas.md`.
final class PlainLambdas {
  private final ClassFile form;
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  /// The new classes of each nest, by the entry of the class that keeps the list of its members.
  private final Map<String, List<ClassDesc>> members = new LinkedHashMap<>();

  private PlainLambdas(ClassFile form) {
    this.form =
        form.withOptions(
            ConstantPoolSharingOption.NEW_POOL, ClassFile.DebugElementsOption.DROP_DEBUG);
  }

  /// What is in a library, with plain classes, and without the names of variables, which nobody
  /// reads where a program runs.
  ///
  /// @param form knows the parents of classes
  static Map<String, byte[]> in(Map<String, byte[]> entries, ClassFile form) {
    PlainLambdas plain = new PlainLambdas(form);
    entries.forEach(
        (name, bytes) -> {
          if (Jar.isClass(name)) {
            plain.write(name, bytes);
          } else {
            plain.entries.put(name, bytes);
          }
        });
    plain.members.forEach(
        (nest, added) ->
            plain.entries.computeIfPresent(nest, (name, bytes) -> plain.listed(bytes, added)));
    return plain.entries;
  }

  private void write(String name, byte[] bytes) {
    ClassModel model = form.parse(bytes);
    ClassDesc nest =
        model
            .findAttribute(Attributes.nestHost())
            .map(it -> it.nestHost().asSymbol())
            .orElse(model.thisClass().asSymbol());
    Host host = new Host(model.thisClass().asSymbol(), nest, new LinkedHashMap<>());
    byte[] plain = form.transformClass(model, ClassTransform.transformingMethodBodies(host::link));
    entries.put(name, plain);
    for (LambdaClass made : host.classes().values()) {
      entries.put(entry(made.name()), made.bytes(form));
      members.computeIfAbsent(entry(nest), key -> new ArrayList<>()).add(made.name());
    }
  }

  private static String entry(ClassDesc type) {
    String descriptor = type.descriptorString();
    return Jar.entry(descriptor.substring(1, descriptor.length() - 1));
  }

  /// The class that keeps the list of its nest's members, with new ones in it.
  private byte[] listed(byte[] bytes, List<ClassDesc> added) {
    ClassModel model = form.parse(bytes);
    Stream<ClassDesc> before =
        model.findAttribute(Attributes.nestMembers()).stream()
            .flatMap(it -> it.nestMembers().stream())
            .map(it -> it.asSymbol());
    NestMembersAttribute all =
        NestMembersAttribute.ofSymbols(Stream.concat(before, added.stream()).toList());
    return form.transformClass(
        model,
        ClassTransform.dropping(NestMembersAttribute.class::isInstance)
            .andThen(ClassTransform.endHandler(builder -> builder.with(all))));
  }

  /// A class with lambdas, and the classes that are made of them, by interface and method.
  private record Host(ClassDesc name, ClassDesc nest, Map<String, LambdaClass> classes) {
    private void link(CodeBuilder code, CodeElement element) {
      Optional<PlainLambda> lambda =
          element instanceof InvokeDynamicInstruction call
              ? PlainLambda.of(call)
              : Optional.empty();
      lambda.ifPresentOrElse(it -> of(it).add(it, code), () -> code.with(element));
    }

    private LambdaClass of(PlainLambda lambda) {
      String key =
          lambda.type().descriptorString() + lambda.method() + lambda.erased().descriptorString();
      return classes.computeIfAbsent(
          key,
          absent -> {
            String whole = name.descriptorString();
            return new LambdaClass(
                ClassDesc.ofDescriptor(
                    whole.substring(0, whole.length() - 1) + "$$" + classes.size() + ";"),
                nest);
          });
    }
  }
}
