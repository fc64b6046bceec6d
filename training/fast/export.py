"""LightGBM's trees in the flat form that trees.ts reads."""


def pack(booster):
    dump = booster.dump_model()
    packed = dict(roots=[], feature=[], value=[], above=[])

    def add(node):
        at = len(packed['feature'])
        if 'leaf_value' in node and 'split_feature' not in node:
            packed['feature'].append(-1)
            packed['value'].append(float(f"{node['leaf_value']:.5g}"))
            packed['above'].append(0)
            return
        assert node['decision_type'] == '<='
        packed['feature'].append(node['split_feature'])
        packed['value'].append(float(f"{node['threshold']:.6g}"))
        packed['above'].append(0)
        add(node['left_child'])
        packed['above'][at] = len(packed['feature'])
        add(node['right_child'])

    for tree in dump['tree_info']:
        packed['roots'].append(len(packed['feature']))
        add(tree['tree_structure'])
    return packed
