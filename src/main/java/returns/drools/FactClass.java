package returns.drools;

import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The class of a printed type: one constructor, of the values of all its fields, and a getter for
 * each.
 *
 * <p>Not declared in the printed DRL: for each field of a declared type Drools makes two classes,
 * one that reads and one that writes it, whether a rule needs them or not, which was a tenth of the
 * time of a cold build. And a fact of a declared type can be made with fields left out.
 */
final class FactClass {
  private static final String PARENT = Type.getInternalName(Fact.class);

  private final String name;
  private final List<PrintedType.Column> columns;

  private FactClass(String pack, PrintedType type) {
    this.name = (pack + '.' + type.name()).replace('.', '/');
    this.columns = type.columns();
  }

  /** The class file of a printed type of a printed package. */
  static byte[] bytes(String pack, PrintedType type) {
    return new FactClass(pack, type).bytes();
  }

  private byte[] bytes() {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(
        Opcodes.V17,
        Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER,
        name,
        null,
        PARENT,
        null);
    for (PrintedType.Column column : columns) {
      writer.visitField(
          Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, column.name(), descriptor(column), null, null);
      getter(writer, column);
    }
    constructor(writer);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private void getter(ClassWriter writer, PrintedType.Column column) {
    MethodVisitor code =
        writer.visitMethod(
            Opcodes.ACC_PUBLIC, column.getter(), "()" + descriptor(column), null, null);
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitFieldInsn(Opcodes.GETFIELD, name, column.name(), descriptor(column));
    code.visitInsn(Type.getType(column.type()).getOpcode(Opcodes.IRETURN));
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  /** Of an array: a call in Java takes 255 values at most, and a pack may have more terms. */
  private void constructor(ClassWriter writer) {
    MethodVisitor code =
        writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "([Ljava/lang/Object;)V", null, null);
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, PARENT, "<init>", "()V", false);
    for (int i = 0; i < columns.size(); i++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitVarInsn(Opcodes.ALOAD, 1);
      code.visitIntInsn(Opcodes.SIPUSH, i);
      code.visitInsn(Opcodes.AALOAD);
      cast(code, columns.get(i).type());
      code.visitFieldInsn(
          Opcodes.PUTFIELD, name, columns.get(i).name(), descriptor(columns.get(i)));
    }
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  /** The mark of sureness is the one value that is never unknown. */
  private static void cast(MethodVisitor code, Class<?> held) {
    if (held == boolean.class) {
      code.visitTypeInsn(Opcodes.CHECKCAST, "java/lang/Boolean");
      code.visitMethodInsn(
          Opcodes.INVOKEVIRTUAL, "java/lang/Boolean", "booleanValue", "()Z", false);
    } else {
      code.visitTypeInsn(Opcodes.CHECKCAST, Type.getInternalName(held));
    }
  }

  private static String descriptor(PrintedType.Column column) {
    return Type.getDescriptor(column.type());
  }
}
