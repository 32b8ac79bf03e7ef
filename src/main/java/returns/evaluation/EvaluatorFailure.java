package returns.evaluation;

/** An evaluator could not answer: a fault of the program, which the case must survive. */
public final class EvaluatorFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public EvaluatorFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
