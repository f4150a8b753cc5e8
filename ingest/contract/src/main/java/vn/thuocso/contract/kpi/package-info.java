/**
 * The KPI catalogue: what each figure is made of, said in terms that whoever computes relies on.
 */
@NullMarked
package vn.thuocso.contract.kpi;

import org.jspecify.annotations.NullMarked;
