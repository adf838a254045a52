package vn.huongthien.publishing;

/**
 * Nothing that comes from this story may be published any more, whatever stage it has reached;
 * fired within the transaction that withdraws it.
 */
public record SourceWithdrawn(long sourceRef, String reason) {}
